ALTER TABLE certificates ADD COLUMN suspended_to TEXT;
