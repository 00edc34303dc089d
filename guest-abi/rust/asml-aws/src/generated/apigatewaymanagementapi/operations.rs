// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// Delete the connection with the provided id.
    ///
    /// [DeleteConnection in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/DeleteConnection)
    delete_connection DELETE_CONNECTION: DeleteConnectionInput => DeleteConnectionOutput, DeleteConnectionError, send;
    /// Get information about the connection with the provided id.
    ///
    /// [GetConnection in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/GetConnection)
    get_connection GET_CONNECTION: GetConnectionInput => GetConnectionOutput, GetConnectionError, send;
    /// Sends the provided data to the specified connection.
    ///
    /// [PostToConnection in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/apigatewaymanagementapi-2018-11-29/PostToConnection)
    post_to_connection POST_TO_CONNECTION: PostToConnectionInput => PostToConnectionOutput, PostToConnectionError, send;
}
