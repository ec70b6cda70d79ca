//! The table of commands, made into the handler that answers the page.

use crate::commands::*;

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $module:ident :: $name:ident ($args:ty $(, $told:ty)?) -> $result:ty;)*) => {
        /// Answers the page. Which commands a page reaches at all is decided by `capabilities/main.json`.
        pub fn handler() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($module::$name),*]
        }

        /// Every command in the order of the table: name, comment lines, arguments and result in TypeScript.
        #[cfg(test)]
        pub fn contract(writer: &mut crate::contract::Writer) {
            $(
                writer.command::<$args, $result>(stringify!($name), &[$($doc),*]);
                $(writer.tells::<$told>(stringify!($name));)?
            )*
        }
    };
}

include!("commands.in");
