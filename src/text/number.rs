//! Figures as each language writes them.

use super::Catalogue;

impl Catalogue {
    /// A figure as it was stated.
    pub fn stated(&self, value: f64) -> String {
        self.localised(value.to_string())
    }

    /// A figure with so many decimals.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        self.localised(format!("{value:.decimals$}"))
    }

    /// A weight in kilograms: one decimal at least, three at most.
    pub fn kilograms(&self, value: f64) -> String {
        let exact = format!("{value:.3}");
        let short = exact.trim_end_matches('0');
        self.localised(if short.ends_with('.') { format!("{short}0") } else { short.to_owned() })
    }

    /// A change: one decimal, with a true minus or a plus.
    pub fn change(&self, value: f64) -> String {
        let sign = if value < 0.0 { "−" } else { "+" };
        format!("{sign}{}", self.number(value.abs(), 1))
    }

    fn localised(&self, figure: String) -> String {
        figure.replace('.', &self.text("decimal-point", &[]))
    }
}

#[cfg(test)]
mod tests {
    use crate::text::{Catalogue, Language};

    #[test]
    fn figures_are_written_as_the_language_does() {
        let [english, russian, kazakh] = Language::ALL.map(Catalogue::new);
        assert_eq!((english.kilograms(59.0), english.change(-13.04)), ("59.0".to_owned(), "−13.0".to_owned()));
        assert_eq!((russian.kilograms(58.967), kazakh.change(0.26)), ("58,967".to_owned(), "+0,3".to_owned()));
        assert_eq!((russian.stated(59.0), russian.stated(74.5)), ("59".to_owned(), "74,5".to_owned()));
    }
}
