//! The connection to the page.

use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::Runtime;

use crate::process::{Group, tied};
use crate::trouble::{Outcome, missing};

/// How long the program may take to open its port.
const PATIENCE: Duration = Duration::from_secs(40);
/// How long WebKit's driver may take to attach, and how often it is tried: one that asks the program in the moment in which it
/// opens its window waits for an answer that never comes.
const ATTACH: Duration = Duration::from_secs(8);
const TRIES: usize = 4;
/// How long one request may take.
const REQUEST: Duration = Duration::from_secs(30);

/// A port that was free a moment ago.
///
/// # Errors
/// When the system has none.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// A session with one image of the program; another is needed after the program has started itself again.
#[derive(Debug)]
pub struct Session {
    driver: Option<WebDriver>,
    runtime: Runtime,
    // Dropped last.
    _server: Group,
}

impl Session {
    /// Attaches to the program that listens on `target`.
    ///
    /// # Errors
    /// When the program does not open the port, or WebKit's driver does not attach to it.
    pub fn attach(target: u16) -> Outcome<Self> {
        wait_for_port(target)?;
        for _ in 1..TRIES {
            if let Ok(session) = Self::try_attach(target, ATTACH) {
                return Ok(session);
            }
        }
        Self::try_attach(target, REQUEST)
    }

    fn try_attach(target: u16, patience: Duration) -> Outcome<Self> {
        let port = free_port()?;
        let mut command: Command = tied("WebKitWebDriver");
        command.arg(format!("--port={port}")).arg(format!("--target=127.0.0.1:{target}"));
        let server = Group::start(command.stdout(Stdio::null()).stderr(Stdio::null()))?;
        wait_for_port(port)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let address = format!("http://127.0.0.1:{port}");
        let attach = async {
            let attaching = async { WebDriver::builder(address, Capabilities::new()).request_timeout(REQUEST).await };
            tokio::time::timeout(patience, attaching).await
        };
        let Ok(driver) = runtime.block_on(attach) else { return missing("WebKit's driver did not attach") };
        let driver = driver?;
        Ok(Self { driver: Some(driver), runtime, _server: server })
    }

    /// Does something with the page.
    ///
    /// # Errors
    /// When the session is over.
    pub fn with<T, F: Future<Output = Outcome<T>>>(&self, work: impl FnOnce(WebDriver) -> F) -> Outcome<T> {
        match &self.driver {
            Some(driver) => self.runtime.block_on(work(driver.clone())),
            None => missing("the session is over"),
        }
    }
}

impl Drop for Session {
    /// Ending a session whose program is gone waits for an answer that never comes.
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            let _ = driver.leak();
        }
    }
}

fn wait_for_port(port: u16) -> Outcome {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Ok(());
        }
        sleep(Duration::from_millis(20));
    }
    missing(format!("nothing listens on port {port}; was the window built with the e2e feature?"))
}
