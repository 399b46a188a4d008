CREATE TABLE documents (
    id TEXT COLLATE "C" PRIMARY KEY,
    owner_kind TEXT COLLATE "C" NOT NULL,
    owner_id TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT COLLATE "C" NOT NULL,
    object TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    slot_key TEXT COLLATE "C" UNIQUE,
    uploaded_by TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX documents_by_owner ON documents (owner_kind, owner_id, id);
CREATE INDEX documents_by_state ON documents (state, changed_at);
CREATE TABLE document_uploads (
    id TEXT COLLATE "C" PRIMARY KEY,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    owner_kind TEXT COLLATE "C" NOT NULL,
    owner_id TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    received BIGINT NOT NULL,
    uploaded_by TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX document_uploads_by_change ON document_uploads (changed_at);
CREATE INDEX document_uploads_by_owner ON document_uploads (owner_kind, owner_id);
CREATE TABLE document_parts (
    upload_id TEXT COLLATE "C" NOT NULL REFERENCES document_uploads (id) ON DELETE CASCADE,
    at_offset BIGINT NOT NULL,
    size BIGINT NOT NULL,
    object TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (upload_id, at_offset)
);
