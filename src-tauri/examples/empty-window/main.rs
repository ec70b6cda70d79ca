//! The smallest window that Tauri makes: what `make bench` compares the start of the program with.

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            tauri::WebviewWindowBuilder::new(app, "main", tauri::WebviewUrl::default())
                .inner_size(1180.0, 720.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/empty-window/tauri.conf.json"))
}
