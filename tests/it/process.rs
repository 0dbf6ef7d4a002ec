//! The binary as an operator uses it: exit codes, reload, an index kept on disk.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use tempfile::TempDir;

use crate::folders;

const BINARY: &str = env!("CARGO_BIN_EXE_passerelle");

/// A copy of the miniature dataset that a test may spoil.
fn dataset() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&folders::root().join("tests/data/sound"), folder.path());
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Puts a term advised against that leads nowhere into the dataset.
fn spoil(dataset: &Path) {
    let path = dataset.join("concepts/crossing/bridge.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replacen("usage = \"preferred\"", "usage = \"slur\"", 1),
    )
    .unwrap();
}

fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(BINARY).args(arguments).output().unwrap();
    (
        output.status.code(),
        String::from_utf8(output.stdout).unwrap(),
    )
}

#[test]
fn check_tells_a_clean_dataset_from_a_faulty_one() {
    let dataset = dataset();
    let path = dataset.path().to_str().unwrap();
    let (code, printed) = run(&["check", "--glossary", path]);
    assert_eq!(code, Some(0), "{printed}");
    assert!(
        printed.contains("5 concepts") && printed.contains("no problem"),
        "{printed}"
    );
    spoil(dataset.path());
    let (code, printed) = run(&["check", "--glossary", path]);
    assert_eq!(code, Some(1));
    assert!(
        printed.contains("bridge.toml:") && printed.contains("[dead-end]"),
        "{printed}"
    );
    assert!(printed.contains("hint: "), "{printed}");
}

#[test]
fn check_reports_coverage_and_homonyms() {
    let dataset = dataset();
    let path = dataset.path().to_str().unwrap();
    let (code, printed) = run(&["check", "--coverage", "--homonyms", "--glossary", path]);
    assert_eq!(code, Some(0), "{printed}");
    let line = |start: &str| {
        let line = printed.lines().find(|line| line.starts_with(start));
        let words = line
            .unwrap_or_else(|| panic!("{start}: {printed}"))
            .split_whitespace();
        words.map(str::to_owned).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        line("whispered-interpreting"),
        "whispered-interpreting + ++ + + p . . p ."
    );
    assert_eq!(line("gaps"), "gaps 0 0 0 0 0 2 2 2 2");
    assert_eq!(
        line("tr "),
        "tr köprü: bridge (preferred), footbridge (accepted)"
    );
    assert!(!printed.contains("en   ferry"), "{printed}");
}

#[test]
fn lookup_prints_what_is_found() {
    let dataset = dataset();
    let path = dataset.path().to_str().unwrap();
    let (code, printed) = run(&["lookup", "bridge", "--to", "nl", "--glossary", path]);
    assert_eq!(code, Some(0));
    assert!(printed.starts_with("bridge: bridge (en"), "{printed}");
    assert_eq!(run(&["lookup", "xqzvwjk", "--glossary", path]).0, Some(1));
}

#[test]
fn wrong_usage_is_told_apart_from_faults() {
    assert_eq!(run(&["serve", "--listen", "nowhere"]).0, Some(2));
    assert_eq!(run(&["check", "--glossary", "/no/such/folder"]).0, Some(1));
}

/// A running service; stopped when dropped.
struct Service {
    child: Child,
    address: String,
    log: mpsc::Receiver<String>,
}

impl Service {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(BINARY)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .env("NO_COLOR", "1")
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (sender, log) = mpsc::channel();
        std::thread::spawn(move || {
            lines
                .map_while(Result::ok)
                .for_each(|line| drop(sender.send(line)));
        });
        let mut service = Self {
            child,
            address: String::new(),
            log,
        };
        let line = service.wait_for("listening on http://");
        let address = line.split("http://").nth(1).unwrap();
        service.address = address.split_whitespace().next().unwrap().to_owned();
        service
    }

    /// The next line of the log that holds `text`.
    fn wait_for(&self, text: &str) -> String {
        loop {
            let line = self.log.recv_timeout(Duration::from_secs(20));
            let line = line.unwrap_or_else(|_| panic!("the log never says {text}"));
            if line.contains(text) {
                return line;
            }
        }
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args([name, &id])
                .status()
                .unwrap()
                .success()
        );
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn fingerprint(&self) -> String {
        let ready = self.get("/ready");
        let start = ready.find("\"fingerprint\":\"").unwrap() + 15;
        ready[start..start + 16].to_owned()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_faulty_dataset_never_replaces_a_good_one() {
    let dataset = dataset();
    let service = Service::start(&["--glossary", dataset.path().to_str().unwrap()]);
    let before = service.fingerprint();

    spoil(dataset.path());
    service.signal("-HUP");
    service.wait_for("not reloaded, the old content stays");
    assert_eq!(service.fingerprint(), before);
    assert!(
        service
            .get("/api/v1/lookup?q=bridge")
            .contains("\"concept\":\"bridge\"")
    );

    copy(&folders::root().join("tests/data/sound"), dataset.path());
    let glossary = dataset.path().join("glossary.toml");
    let text = fs::read_to_string(&glossary).unwrap();
    fs::write(&glossary, text.replace("edition = \"", "edition = \"next-")).unwrap();
    service.signal("-HUP");
    service.wait_for("reloaded");
    assert_ne!(service.fingerprint(), before);
    assert!(service.get("/ready").contains("\"edition\":\"next-"));
}

#[test]
fn a_request_to_stop_ends_the_process_cleanly() {
    let mut service = Service::start(&[]);
    assert!(service.get("/health").starts_with("HTTP/1.1 200"));
    service.signal("-TERM");
    assert!(service.child.wait().unwrap().success());
}

#[test]
fn an_index_on_disk_is_kept_and_used_again() {
    let (dataset, folder) = (dataset(), tempfile::tempdir().unwrap());
    let path = |folder: &TempDir| folder.path().to_str().unwrap().to_owned();
    let arguments = ["--glossary", &path(&dataset), "--index-dir", &path(&folder)];
    let built = || -> Vec<_> {
        let entries = fs::read_dir(folder.path()).unwrap();
        entries.map(|entry| entry.unwrap().file_name()).collect()
    };
    let first = Service::start(&arguments).get("/api/v1/lookup?q=bridge");
    let kept = built();
    assert_eq!(kept.len(), 1, "one index under its fingerprint");
    let second = Service::start(&arguments).get("/api/v1/lookup?q=bridge");
    assert_eq!(built(), kept);
    let body = |answer: &str| answer.split("\r\n\r\n").nth(1).unwrap().to_owned();
    assert_eq!(body(&first), body(&second));
}
