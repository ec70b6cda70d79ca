//! What holds for the program that people get: no driver, only keys.
#![cfg(test)]

mod walls;

use std::net::TcpStream;

use dapter_e2e::{Keys, Outcome, Stage, memory, release_program, story, trace};

/// Where pictures and the trace go.
const FOLDER: &str = "release-run";

#[test]
fn the_main_job_opens_no_socket_that_leaves_this_computer() -> Outcome {
    let (keys, file) = trace::start(&release_program()?, "en", FOLDER)?;
    let backup = story::main_job(&keys, |_| {})?;
    assert!(backup.metadata()?.len() > 1000);
    // Nothing but the backup was written outside the private folder.
    let outside: Vec<_> = keys.stage.left_behind()?.into_iter().filter(|file| !file.starts_with("run")).collect();
    assert!(outside.iter().all(|file| file.starts_with("config/dapter")), "{outside:?}");
    drop(keys);
    let families = trace::families(&file)?;
    // The program's own question whether the filter is in force: once before it is, refused ever after.
    assert!(families["0xff"].refused > 1 && families["0xff"].granted == 0, "{families:?}");
    assert!(families["AF_UNIX"].granted > 0, "{families:?}");
    for (family, asked) in &families {
        let stays = ["AF_UNIX", "AF_NETLINK", "AF_UNSPEC"].contains(&family.as_str());
        assert!(stays || asked.granted == 0, "{families:?}");
        assert!(!family.starts_with("AF_INET"), "{families:?}");
    }
    Ok(())
}

#[test]
fn nobody_can_attach_whatever_the_environment_says() -> Outcome {
    let port = std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let address = format!("127.0.0.1:{port}");
    let keys = Keys::start_with(
        &release_program()?,
        "en",
        FOLDER,
        &[
            ("TAURI_WEBVIEW_AUTOMATION", "true"),
            ("WEBKIT_INSPECTOR_SERVER", &address),
            ("WEBKIT_INSPECTOR_HTTP_SERVER", &address),
        ],
    )?;
    keys.screen.wait_title("^Dapter .+")?;
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    Ok(())
}

#[test]
fn text_of_the_notebook_is_gone_from_memory_after_lock() -> Outcome {
    let keys = Keys::start(&release_program()?, "en", FOLDER)?;
    story::main_job(&keys, |_| {})?;
    keys.screen.press("ctrl+l")?;
    keys.screen.wait_title("^Dapter .+ Unlock$")?;
    for text in [story::CANARY, story::PASSPHRASE] {
        match memory::search(keys.id(), text) {
            Ok(found) => assert_eq!(memory::total(&found), 0, "{text}: {found:?}"),
            // The program does not let itself be read; only root may. The driven build is looked at in any case.
            Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied),
        }
    }
    Ok(())
}

#[test]
fn a_stage_leaves_nothing_running() -> Outcome {
    let stage = Stage::new("en")?;
    let screen = stage.screen();
    drop(stage);
    assert!(screen.press("a").is_err());
    Ok(())
}
