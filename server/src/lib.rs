//! The process around the portal: settings, commands, the URL map, middleware, timers, health and figures.

pub mod assets;
pub mod audit;
pub mod backup;
pub mod check;
pub mod cli;
pub mod config;
pub mod demo;
pub mod findings;
pub mod generate;
pub mod health;
pub mod jobs;
pub mod middleware;
pub mod name;
pub mod routes;
pub mod search;
pub mod serve;
pub mod start;
