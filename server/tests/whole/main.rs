//! Whole-program tests: the router as it is served, on SQLite and on PostgreSQL, with a clock that the test moves.

mod stage;

mod accounts;
mod applications;
mod audit;
mod certificates;
mod complaints;
mod decisions;
mod desk;
mod documents;
mod employers;
mod exports;
mod feeds;
mod findings;
mod hiring;
mod hostile;
mod imports;
mod intakes;
mod judged;
mod kept;
mod mail;
mod markup;
mod moderation;
mod offline;
mod pages;
mod people;
mod process;
mod profile;
mod routes;
mod rows;
mod safety;
mod saved;
mod search;
mod sql;
mod staff;
mod vacancies;
