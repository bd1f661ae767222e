//! Builds the web once per change and embeds it: hashed names, `ETag`s, brotli and gzip beside the plain bytes.
//!
//! Everything is written into `OUT_DIR`. `HORSESHOE_WEB_DIST` takes a folder that Vite has built already.
use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::Command,
};

/// What the web is made of. `node_modules` and `dist` are never watched nor copied.
const SOURCES: [&str; 9] = [
    "src",
    "locales",
    "public",
    "package.json",
    "package-lock.json",
    "vite.config.ts",
    "dev", // the configuration imports from it
    "svelte.config.js",
    "tsconfig.json",
];
/// The answer to everything that goes wrong with Node.
const ADVICE: &str = "the web is built with Node 20.19 or newer and npm: install them, \
    or set HORSESHOE_WEB_DIST to a folder that `npm run build` made in web/";

type Outcome<T> = Result<T, String>;

fn main() {
    if let Err(why) = build() {
        println!("cargo::error={}", why.replace('\n', " | "));
        std::process::exit(1);
    }
}

fn build() -> Outcome<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=HORSESHOE_WEB_DIST");
    let out = folder("OUT_DIR")?;
    let dist = match env::var_os("HORSESHOE_WEB_DIST").filter(|path| !path.is_empty()) {
        Some(path) => Some(prebuilt(Path::new(&path))?),
        None => own(&folder("CARGO_MANIFEST_DIR")?.join("../../web"), &out.join("web"))?,
    };
    let table = match dist {
        Some(dist) => table(&dist, &out.join("packed"))?,
        None => print(&[], &serde_json::Value::Null),
    };
    fs::write(out.join("embedded.rs"), table).map_err(told("the table of embedded files"))
}

fn folder(variable: &str) -> Outcome<PathBuf> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| format!("{variable} is not set; cargo sets it"))
}

fn told(what: &str) -> impl Fn(io::Error) -> String {
    move |why| format!("{what}: {why}")
}

/// A folder that was built before, for tests and developers.
fn prebuilt(path: &Path) -> Outcome<PathBuf> {
    let dist = path.canonicalize().map_err(|why| format!("HORSESHOE_WEB_DIST={}: {why}", path.display()))?;
    if !dist.join(".vite/manifest.json").is_file() {
        return Err(format!(
            "HORSESHOE_WEB_DIST={}: no .vite/manifest.json there; run `npm run build` in web/",
            dist.display()
        ));
    }
    println!("cargo::rerun-if-changed={}", dist.display());
    Ok(dist)
}

/// Copies the sources, fetches what they need when the lock changed, and builds.
fn own(web: &Path, work: &Path) -> Outcome<Option<PathBuf>> {
    println!("cargo::rerun-if-changed={}", web.join("package.json").display());
    if !web.join("package.json").is_file() {
        return Ok(None);
    }
    fs::create_dir_all(work).map_err(told("the web's working copy"))?;
    for name in SOURCES {
        let (from, to) = (web.join(name), work.join(name));
        discard(&to).map_err(told("the web's working copy"))?;
        if from.exists() {
            println!("cargo::rerun-if-changed={}", from.display());
            copy(&from, &to).map_err(told("copying the web's sources"))?;
        }
    }
    let (lock, stamp) = (work.join("package-lock.json"), work.join("node_modules/.horseshoe-lock"));
    let wanted = fs::read(&lock).map_err(told("web/package-lock.json"))?;
    if fs::read(&stamp).ok().as_ref() != Some(&wanted) {
        npm(work, &["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"])?;
        fs::write(&stamp, &wanted).map_err(told("the stamp of the lock"))?;
    }
    npm(work, &["run", "--silent", "build"])?;
    Ok(Some(work.join("dist")))
}

fn discard(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        fs::remove_dir_all(path)
    } else if path.exists() {
        fs::remove_file(path)
    } else {
        Ok(())
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

fn npm(work: &Path, arguments: &[&str]) -> Outcome<()> {
    let done = Command::new("npm").args(arguments).current_dir(work).output();
    let done = done.map_err(|why| format!("npm does not start ({why}); {ADVICE}"))?;
    if done.status.success() {
        return Ok(());
    }
    let said = [done.stdout, done.stderr].map(|said| String::from_utf8_lossy(&said).trim().to_owned()).join("\n");
    Err(format!("`npm {}` failed: {said}\n{ADVICE}", arguments.join(" ")))
}

/// One built file: its address and where its forms lie.
struct Packed {
    path: String,
    hash: String,
    plain: PathBuf,
    brotli: Option<PathBuf>,
    gzip: Option<PathBuf>,
}

fn table(dist: &Path, packed: &Path) -> Outcome<String> {
    let manifest = fs::read_to_string(dist.join(".vite/manifest.json")).map_err(told("Vite's manifest"))?;
    let manifest = serde_json::from_str(&manifest).map_err(|why| format!("Vite's manifest: {why}"))?;
    discard(packed).and_then(|()| fs::create_dir_all(packed)).map_err(told("the packed files"))?;
    let mut files = Vec::new();
    walk(dist, dist, &mut files).map_err(told("the built files"))?;
    files.sort();
    let files: Vec<Packed> = files.iter().map(|path| pack(dist, path, packed)).collect::<Result<_, _>>()?;
    Ok(print(&files, &manifest))
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            walk(root, &path, files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

fn pack(dist: &Path, path: &str, packed: &Path) -> Outcome<Packed> {
    let bytes = fs::read(dist.join(path)).map_err(told(path))?;
    let hash: String = blake3::hash(&bytes).to_hex().chars().take(16).collect();
    // Copied first, so that a folder rebuilt while rustc runs cannot mix two builds.
    let plain = packed.join(&hash);
    fs::write(&plain, &bytes).map_err(told(path))?;
    let mut small = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut small, &settings).map_err(told(path))?;
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let zipped = gzip.write_all(&bytes).and_then(|()| gzip.finish()).map_err(told(path))?;
    let keep = |ending: &str, small: &[u8]| -> Outcome<Option<PathBuf>> {
        let at = packed.join(format!("{hash}.{ending}"));
        let pays = small.len() < bytes.len();
        if pays {
            fs::write(&at, small).map_err(told(path))?;
        }
        Ok(pays.then_some(at))
    };
    let (brotli, gzip) = (keep("br", &small)?, keep("gz", &zipped)?);
    Ok(Packed { path: path.to_owned(), hash, plain, brotli, gzip })
}

fn print(files: &[Packed], manifest: &serde_json::Value) -> String {
    let included = |path: &Path| format!("include_bytes!({:?})", path.to_string_lossy());
    let mut lines = vec!["pub(super) static FILES: &[Embedded] = &[".to_owned()];
    for file in files {
        let small = |form: &Option<PathBuf>| {
            form.as_deref().map_or("None".to_owned(), |path| format!("Some({})", included(path)))
        };
        let (brotli, gzip) = (small(&file.brotli), small(&file.gzip));
        let (path, hash, plain) = (&file.path, &file.hash, included(&file.plain));
        lines.push(format!(
            "    Embedded {{ path: {path:?}, etag: \"\\\"{hash}\\\"\", plain: {plain}, brotli: {brotli}, gzip: {gzip} }},"
        ));
    }
    lines.push("];\npub(super) static FACES: &[Face] = &[".to_owned());
    for entry in manifest.as_object().into_iter().flat_map(|all| all.values()).filter(|entry| entry["isEntry"] == true)
    {
        let name = entry["name"].as_str().unwrap_or_default();
        let (script, styles) = (address(&entry["file"]), styles(manifest, entry, 0));
        lines.push(format!("    Face {{ name: {name:?}, script: {script:?}, styles: &{styles:?} }},"));
    }
    let all: String = files.iter().map(|file| file.hash.as_str()).collect();
    let build: String = blake3::hash(all.as_bytes()).to_hex().chars().take(12).collect();
    lines.push(format!("];\npub(super) static BUILD: &str = {build:?};\n"));
    lines.join("\n")
}

fn address(file: &serde_json::Value) -> String {
    format!("/{}", file.as_str().unwrap_or_default())
}

/// The style sheets of an entry, those of the pieces it shares with others first.
fn styles(manifest: &serde_json::Value, entry: &serde_json::Value, depth: u8) -> Vec<String> {
    let list = |name: &str| entry[name].as_array().cloned().unwrap_or_default();
    let mut found: Vec<String> = Vec::new();
    if depth < 8 {
        for import in list("imports") {
            found.extend(styles(manifest, &manifest[import.as_str().unwrap_or_default()], depth + 1));
        }
    }
    found.extend(list("css").iter().map(address));
    let mut seen = std::collections::HashSet::new();
    found.retain(|style| seen.insert(style.clone()));
    found
}
