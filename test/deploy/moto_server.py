"""
moto's server with seven gaps closed that stand between it and these tests. AWS answers with a function's logging
configuration and moto does not, which would leave a change in every plan; a custom domain becomes available there, and
is waited for; a queue says which others may give it what they could not deliver, and what it says is as it was set; an
event source mapping is of the alias that it was made with, and not of the version behind it; WebSocket APIs have
deployments, and their stages say which one they have; and moto's IAM looks at the
resources of statements only for services that tell what a request is about, which its DynamoDB does not. Requests are
done one at a time: moto's state has no locks, and a half-done request that the provider sends again answers 409.
"""
import json
from secrets import token_hex
from threading import Lock

from moto.apigatewayv2 import urls as apigatewayv2_urls
from moto.apigatewayv2.models import DomainName, Stage
from moto.apigatewayv2.responses import ApiGatewayV2Response
from moto.awslambda.models import EventSourceMapping, LambdaFunction
from moto.dynamodb.responses import DynamoHandler
from moto.moto_server.werkzeug_app import DomainDispatcherApplication
from moto.server import main
from moto.sqs.models import Queue
from moto.utilities.utils import get_partition

initialize = LambdaFunction.__init__
update_configuration = LambdaFunction.update_configuration
get_configuration = LambdaFunction.get_configuration
domain_json = DomainName.to_json
stage_json = Stage.to_json
mapping_configuration = EventSourceMapping.get_configuration
initialize_mapping = EventSourceMapping.__init__
queue_attributes = Queue.attributes.fget
dispatch = DomainDispatcherApplication.__call__
one_at_a_time = Lock()


def initialize_with_logging(self, account_id, spec, *args, **kwargs):
    initialize(self, account_id, spec, *args, **kwargs)
    self.logging = spec.get("LoggingConfig") or {}


def update_with_logging(self, config_updates):
    self.logging = config_updates.get("LoggingConfig") or self.logging
    return update_configuration(self, config_updates)


def get_with_logging(self, *args, **kwargs):
    defaults = {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{self.function_name}"}
    return {**get_configuration(self, *args, **kwargs), "LoggingConfig": {**defaults, **self.logging}}


def domain_to_json(self):
    document = domain_json(self)
    made = {"domainNameStatus": "AVAILABLE", "apiGatewayDomainName": f"d-1.{self.domain_name}", "hostedZoneId": "Z1"}
    configurations = [{**made, **one} for one in document["domainNameConfigurations"]]
    return {**document, "domainNameConfigurations": configurations}


def stage_with_deployment(self):
    deployment = self.config.get("deploymentId")
    return {**stage_json(self), **({"deploymentId": deployment} if deployment else {})}


def deployments_of(response):
    api = response.apigatewayv2_backend.get_api(response.path.split("/")[3])
    api.deployments = getattr(api, "deployments", {})
    return api.deployments


def create_deployment(self):
    known = deployments_of(self)
    made = {"deploymentId": token_hex(5), "deploymentStatus": "DEPLOYED", "autoDeployed": False}
    known[made["deploymentId"]] = made
    return 201, {}, json.dumps(made)


def get_deployment(self):
    found = deployments_of(self).get(self.path.split("/")[-1])
    if found is None:
        return 404, {"x-amzn-errortype": "NotFoundException"}, json.dumps({"message": "no such deployment"})
    return 200, {}, json.dumps(found)


def delete_deployment(self):
    deployments_of(self).pop(self.path.split("/")[-1], None)
    return 204, {}, "{}"


def update_stage(self):
    api_id, _, name = self.path.split("/")[3:6]
    stage = self.apigatewayv2_backend.get_stage(api_id, name)
    stage.config = {**stage.config, **json.loads(self.body)}
    return 200, {}, json.dumps(stage.to_json())


def attributes_with_allowance(self):
    attributes = queue_attributes(self)
    allowance = getattr(self, "redrive_allow_policy", None)
    if allowance:
        attributes["RedriveAllowPolicy"] = allowance
    if attributes.get("RedrivePolicy"):
        attributes["RedrivePolicy"] = json.dumps(json.loads(attributes["RedrivePolicy"]), separators=(",", ":"))
    return attributes


def initialize_mapping_by_name(self, spec):
    initialize_mapping(self, spec)
    self.named_by = spec["FunctionName"]


def mapping_of_alias(self):
    configuration = mapping_configuration(self)
    return {**configuration, "FunctionArn": self.named_by} if self.named_by.startswith("arn:") else configuration


def determine_resource(self):
    table = self.body.get("TableName")
    if table is None:
        return "*"
    place = f"arn:{get_partition(self.region)}:dynamodb:{self.region}:{self.current_account}"
    arn = table if table.startswith("arn:") else f"{place}:table/{table}"
    index = self.body.get("IndexName")
    return arn if index is None else f"{arn}/index/{index}"


def dispatch_alone(self, environ, start_response):
    with one_at_a_time:
        return dispatch(self, environ, start_response)


LambdaFunction.__init__ = initialize_with_logging
LambdaFunction.update_configuration = update_with_logging
LambdaFunction.get_configuration = get_with_logging
DomainName.to_json = domain_to_json
Stage.to_json = stage_with_deployment
for method in (create_deployment, get_deployment, delete_deployment, update_stage):
    setattr(ApiGatewayV2Response, method.__name__, method)
for path in ("deployments$", "deployments/(?P<deployment_id>[^/]+)$"):
    apigatewayv2_urls.url_paths["{0}/v2/apis/(?P<api_id>[^/]+)/" + path] = ApiGatewayV2Response.dispatch
EventSourceMapping.__init__ = initialize_mapping_by_name
EventSourceMapping.get_configuration = mapping_of_alias
# What may be asked for; with a key of KMS, moto would look for it there, and no queue here has one.
Queue.KMS_ATTRIBUTES = [*Queue.KMS_ATTRIBUTES, "RedriveAllowPolicy"]
Queue.attributes = property(attributes_with_allowance)
DynamoHandler._determine_resource = determine_resource
DomainDispatcherApplication.__call__ = dispatch_alone
main()
