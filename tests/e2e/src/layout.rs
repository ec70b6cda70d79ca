//! Keyboard layouts: which one a text is typed in, and where a US keyboard has its letters.

/// The rows of a US keyboard, from the key code of their first key on.
const ROWS: [(u8, &str); 4] = [(10, "1234567890-="), (24, "qwertyuiop[]"), (38, "asdfghjkl;'"), (52, "zxcvbnm,./")];
/// The same keys in the Russian layout; its first row has the digits in the same places.
const RUSSIAN: [(u8, &str); 4] = [(10, "1234567890-="), (24, "йцукенгшщзхъ"), (38, "фывапролджэ"), (52, "ячсмитьбю.")];
/// What only the Kazakh layout has.
const KAZAKH: &str = "әіңғүұқөһ";
const SPACE: u8 = 65;

/// The code of the key on which a US keyboard has this letter or sign.
pub fn place_of(sign: char) -> Option<u8> {
    find(&ROWS, sign)
}

/// What comes out when somebody types a text of the Russian layout on the US one, or the other way round; nothing where a
/// sign has no key of its own.
pub fn on_the_other(text: &str) -> Option<String> {
    let (from, to) = if text.chars().any(is_cyrillic) { (RUSSIAN, ROWS) } else { (ROWS, RUSSIAN) };
    text.chars()
        .map(|sign| {
            let code = find(&from, sign)?;
            if code == SPACE {
                return Some(' ');
            }
            to.iter().find_map(|(first, row)| row.chars().nth(usize::from(code.checked_sub(*first)?)))
        })
        .collect()
}

/// The text in pieces, each with the layout it is typed in. Spaces stay with what is before them.
pub fn runs(text: &str) -> Vec<(&'static str, String)> {
    let cyrillic = if text.to_lowercase().chars().any(|letter| KAZAKH.contains(letter)) { "kz" } else { "ru" };
    let mut runs: Vec<(&'static str, String)> = Vec::new();
    for letter in text.chars() {
        let layout = if is_cyrillic(letter) { cyrillic } else { "us" };
        match runs.last_mut() {
            Some((last, run)) if *last == layout || letter == ' ' => run.push(letter),
            _ => runs.push((layout, letter.to_string())),
        }
    }
    runs
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

fn find(rows: &[(u8, &str)], sign: char) -> Option<u8> {
    if sign == ' ' {
        return Some(SPACE);
    }
    rows.iter().find_map(|(first, row)| {
        let at = row.chars().position(|each| each == sign)?;
        Some(first + u8::try_from(at).ok()?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_typed_in_the_layouts_it_needs() {
        assert_eq!(runs("ЗК-900 тұр"), [("kz", "ЗК".into()), ("us", "-900 ".into()), ("kz", "тұр".into())]);
        assert_eq!(runs("Он встал"), [("ru", "Он встал".to_owned())]);
        assert_eq!(place_of('n'), Some(57));
        assert_eq!(on_the_other("lantern hop").as_deref(), Some("дфтеукт рщз"));
        assert_eq!(on_the_other("дфтеукт рщз").as_deref(), Some("lantern hop"));
        assert_eq!(on_the_other("Ә"), None);
    }
}
