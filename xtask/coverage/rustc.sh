#!/bin/sh
# Cargo calls this for the members of the workspace, with the compiler and its arguments. Dependencies
# count nothing, so that they need not be built again.
exec "$@" -C instrument-coverage
