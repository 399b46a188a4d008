//! Whole-program tests: the router as it is served, on SQLite and on PostgreSQL, with a clock that the test moves.

mod stage;

mod accounts;
mod applications;
mod audit;
mod certificates;
mod complaints;
mod desk;
mod documents;
mod employers;
mod findings;
mod hostile;
mod intakes;
mod kept;
mod mail;
mod markup;
mod moderation;
mod pages;
mod process;
mod profile;
mod routes;
mod rows;
mod safety;
mod sql;
mod staff;
mod vacancies;
