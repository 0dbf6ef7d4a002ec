fn main() {
    let path = std::env::args().nth(2).unwrap_or("glossary".into());
    match passerelle::load::glossary(std::path::Path::new(&path)) {
        Ok(g) => println!("{} concepts", g.concepts().len()),
        Err(p) => { for p in &p { println!("{p}") } println!("{} problems", p.len()); std::process::exit(1) }
    }
}
