//! Text as it is compared: without what people leave out or type one for another.

use unicode_normalization::UnicodeNormalization;

/// Lower case, composed, with the letters that people type for one another made the same: `ё` as `е`, and the Kazakh letters
/// as the Russian ones that stand for them on a Russian keyboard.
pub fn fold(text: &str) -> String {
    text.nfc().flat_map(char::to_lowercase).map(fold_char).collect()
}

fn fold_char(c: char) -> char {
    match c {
        'ё' => 'е',
        'қ' => 'к',
        'ғ' => 'г',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'ә' => 'а',
        'і' => 'и',
        'һ' => 'х',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_a_keyboard_lacks_are_those_typed_for_them() {
        assert_eq!(fold("ӘІҢҒҮҰҚӨҺЁ"), "аингуукохе");
        assert_eq!(fold("Қайрат Ёлкин"), "кайрат елкин");
        assert_eq!(fold("е\u{308}"), "е", "decomposed text is composed first");
    }
}
