//! The window: shows the page, answers its commands from the core, and takes everything away at lock.
//!
//! The order in [`main`] matters: the environment is cleaned before any library reads it, and sockets are refused
//! before any thread or process exists that could open one.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg_attr(target_os = "linux", path = "clipboard/linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "clipboard/none.rs")]
mod clipboard;
mod commands;
#[cfg(test)]
mod contract;
mod harden;
mod idle;
mod page;
#[cfg(target_os = "linux")]
mod panic_key;
mod restart;
mod settings;
mod shell;
mod start;
mod table;
mod trigger;
mod view;
mod work;

use std::process::ExitCode;

use tauri::Manager;

#[global_allocator]
static ALLOCATOR: dapter::memory::Wiping = dapter::memory::Wiping;

fn main() -> ExitCode {
    match run() {
        Ok(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        Err(trouble) => {
            complain(trouble.as_ref());
            ExitCode::FAILURE
        }
    }
}

/// Runs until the window closes; the exit code of the event loop.
fn run() -> Result<i32, Box<dyn std::error::Error>> {
    quiet_panics();
    let private = harden::begin()?;
    let request = start::Request::from_arguments(std::env::args_os());
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(table::handler())
        .on_window_event(|window, event| {
            if let tauri::WindowEvent::CloseRequested { api, .. } = event {
                api.prevent_close();
                shell::leave(window.app_handle());
            }
        })
        .setup({
            let folder = private.folder();
            move |app| {
                shell::manage(app, request, folder);
                page::open(app)?;
                #[cfg(target_os = "linux")]
                shell::watch_desktop(app.handle());
                Ok(())
            }
        })
        .build(tauri::generate_context!())?;
    let code = app.run_return(|_, _| {});
    // Threads that are still at work end here, without their destructors.
    dapter::vault::remove_unfinished();
    drop(private);
    Ok(code)
}

/// A panic names its place only: the message could quote what somebody wrote.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            complain(&format!("stopped at {}:{}", place.file(), place.line()));
        }
    }));
}

/// The only words for the terminal: the program could not start, so there is no window to say it in.
#[allow(clippy::print_stderr)]
fn complain(trouble: &(impl std::fmt::Display + ?Sized)) {
    eprintln!("dapter: {trouble}");
}
