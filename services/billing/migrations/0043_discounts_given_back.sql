-- What is given back for the rest of a period gives the discount on it back too, so that a discount can be less than nothing.
ALTER TABLE invoice DROP CONSTRAINT invoice_discount_minor_check;
ALTER TABLE invoice_line DROP CONSTRAINT invoice_line_discount_minor_check;
