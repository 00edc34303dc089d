// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`delete_connection`](super::delete_connection).
    pub static DELETE_CONNECTION = "aws.apigatewaymanagementapi" / "delete_connection";
    /// [`get_connection`](super::get_connection).
    pub static GET_CONNECTION = "aws.apigatewaymanagementapi" / "get_connection";
    /// [`post_to_connection`](super::post_to_connection).
    pub static POST_TO_CONNECTION = "aws.apigatewaymanagementapi" / "post_to_connection";
}
