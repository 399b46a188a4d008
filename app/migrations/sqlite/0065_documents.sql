CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    owner_kind TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    object TEXT NOT NULL,
    state TEXT NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    slot_key TEXT UNIQUE,
    uploaded_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX documents_by_owner ON documents (owner_kind, owner_id, id);
CREATE INDEX documents_by_state ON documents (state, changed_at);
CREATE TABLE document_uploads (
    id TEXT PRIMARY KEY,
    form_id TEXT NOT NULL UNIQUE,
    owner_kind TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    received BIGINT NOT NULL,
    uploaded_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX document_uploads_by_change ON document_uploads (changed_at);
CREATE INDEX document_uploads_by_owner ON document_uploads (owner_kind, owner_id);
CREATE TABLE document_parts (
    upload_id TEXT NOT NULL REFERENCES document_uploads (id) ON DELETE CASCADE,
    at_offset BIGINT NOT NULL,
    size BIGINT NOT NULL,
    object TEXT NOT NULL,
    PRIMARY KEY (upload_id, at_offset)
);
