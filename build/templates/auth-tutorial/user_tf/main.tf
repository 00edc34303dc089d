# Terraform of your own, applied with the project's. The role of a function is named
# asml-{project}-{service}-{function}; one that exists can be looked up by that name. For example:
#
# data "aws_iam_role" "data_put" {
#   name = "asml-{{project}}-data-put"
# }
#
# resource "aws_iam_role_policy" "data_put_dynamodb" {
#   role = data.aws_iam_role.data_put.name
#   policy = jsonencode({
#     Version = "2012-10-17"
#     Statement = [{
#       Effect   = "Allow"
#       Action   = ["dynamodb:PutItem"]
#       Resource = ["arn:aws:dynamodb:*:*:table/auth0-tutorial"]
#     }]
#   })
# }
