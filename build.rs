//! Tells the compiler that the binary contains `glossary/` and `index/`, and names the sources it was built from.

use std::fs;
use std::path::Path;

fn main() {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    for folder in ["src", "glossary", "index"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    hash.add_folder(Path::new("src"));
    println!("cargo::rustc-env=PASSERELLE_SOURCES={:016x}", hash.0);
}

/// FNV-1a: enough to tell two states of the sources apart.
struct Fnv(u64);

impl Fnv {
    fn add_folder(&mut self, folder: &Path) {
        let Ok(entries) = fs::read_dir(folder) else {
            return;
        };
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                self.add_folder(&path);
            } else if let Ok(bytes) = fs::read(&path) {
                for byte in bytes {
                    self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
                }
            }
        }
    }
}
