//! The one window.

use tauri::{App, WebviewUrl, WebviewWindowBuilder};

/// Opens it. The page stays in the program: no link and no script leads it anywhere else.
///
/// # Errors
/// When the system cannot show a window.
pub fn open(app: &App) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Dapter")
        .inner_size(1180.0, 720.0)
        .min_inner_size(800.0, 560.0)
        .on_navigation(|url| {
            // Whatever the host, the scheme gives the program's own files; another would be another origin.
            let own = matches!((url.scheme(), url.host_str()), ("tauri", Some("localhost")))
                || url.host_str() == Some("tauri.localhost");
            own || (tauri::is_dev() && url.host_str() == Some("127.0.0.1"))
        })
        .build()?;
    Ok(())
}
