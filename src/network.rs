//! Gives up the network for this process and for every process it starts, those of the window's page included.

use std::collections::BTreeMap;

use rustix::{
    io::Errno,
    net::{AddressFamily, SocketType, socket},
};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
};

/// The system did not take the network away; with its reason.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Kept(String);

/// No family has this number, so asking for it never loads a driver; only the filter answers "not permitted".
const NO_FAMILY: u16 = 255;

/// Refuses every socket but those that stay on this computer, to this thread and to what it starts: to be called before there is
/// another. Filters pile up over restarts, so one is enough.
///
/// # Errors
/// [`Kept`] when the system has no such filter.
pub fn refuse() -> Result<(), Kept> {
    if refused() {
        return Ok(());
    }
    let program = filter().map_err(|error| Kept(error.to_string()))?;
    seccompiler::apply_filter(&program).map_err(|error| Kept(error.to_string()))?;
    if refused() { Ok(()) } else { Err(Kept("the filter has no effect".to_owned())) }
}

/// Whether the filter is in force.
fn refused() -> bool {
    matches!(socket(AddressFamily::from_raw(NO_FAMILY), SocketType::STREAM, None), Err(Errno::ACCESS))
}

/// Two families remain: local sockets (display, input methods, the page's processes) and netlink (the system's own
/// notices). io_uring goes too, because it opens sockets without the call that is filtered.
fn filter() -> Result<BpfProgram, seccompiler::BackendError> {
    let neither = [libc::AF_UNIX, libc::AF_NETLINK]
        .into_iter()
        .map(|family| {
            SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, u64::from(family.unsigned_abs()))
        })
        .collect::<Result<Vec<_>, _>>()?;
    let rules =
        BTreeMap::from([(libc::SYS_socket, vec![SeccompRule::new(neither)?]), (libc::SYS_io_uring_setup, Vec::new())]);
    let not_permitted = SeccompAction::Errno(libc::EACCES.unsigned_abs());
    SeccompFilter::new(rules, SeccompAction::Allow, not_permitted, TargetArch::try_from(std::env::consts::ARCH)?)?
        .try_into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sockets_that_stay_on_this_computer_are_left() {
        // The filter stays with the thread that takes it.
        let families = std::thread::spawn(|| {
            refuse().unwrap();
            refuse().unwrap();
            [AddressFamily::INET, AddressFamily::INET6, AddressFamily::PACKET, AddressFamily::UNIX]
                .map(|family| socket(family, SocketType::DGRAM, None).err())
        });
        let refused = Some(Errno::ACCESS);
        assert_eq!(families.join().unwrap(), [refused, refused, refused, None]);
    }
}
