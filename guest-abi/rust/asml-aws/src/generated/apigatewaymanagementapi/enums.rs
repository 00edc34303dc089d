// Made by build/codegen from AWS's model. Do not edit.
