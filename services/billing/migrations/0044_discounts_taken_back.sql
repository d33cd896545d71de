-- What credits a line that gave a discount back takes it again, so that here too a discount can be less than nothing.
ALTER TABLE credit_note DROP CONSTRAINT credit_note_discount_minor_check;
ALTER TABLE credit_note_line DROP CONSTRAINT credit_note_line_discount_minor_check;
