-- When each consumer last moved on, so that one that stands still is told from one that has nothing to do.
ALTER TABLE event_cursor ADD COLUMN moved_at timestamptz;
