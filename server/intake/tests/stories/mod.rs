//! One story per form.
