//! The walls, held by tests: layers, features, licenses, names, sizes and manners of every file.
mod dependencies;
mod floor_is_pure;
mod forgotten;
mod layers;
mod manners;
mod packages;
mod top_level;
mod tree;
mod wire_is_fresh;
