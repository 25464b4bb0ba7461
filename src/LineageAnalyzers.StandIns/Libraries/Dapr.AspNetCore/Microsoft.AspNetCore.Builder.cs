using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.AspNetCore.Builder;

public static class DaprApplicationBuilderExtensions
{
    public static global::Microsoft.AspNetCore.Builder.IApplicationBuilder UseCloudEvents(this global::Microsoft.AspNetCore.Builder.IApplicationBuilder builder) => throw null;
    public static global::Microsoft.AspNetCore.Builder.IApplicationBuilder UseCloudEvents(this global::Microsoft.AspNetCore.Builder.IApplicationBuilder builder, global::Dapr.CloudEventsMiddlewareOptions options) => throw null;
}

public static class DaprEndpointConventionBuilderExtensions
{
    public static T WithBulkSubscribe<T>(this T builder, global::Dapr.AspNetCore.BulkSubscribeTopicOptions bulkSubscribeTopicOptions) where T : global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder => throw null;
    public static T WithTopic<T>(this T builder, global::Dapr.TopicOptions topicOptions) where T : global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder => throw null;
    public static T WithTopic<T>(this T builder, string pubsubName, string name) where T : global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder => throw null;
    public static T WithTopic<T>(this T builder, string pubsubName, string name, IDictionary<string, string> metadata) where T : global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder => throw null;
    public static T WithTopic<T>(this T builder, string pubsubName, string name, bool enableRawPayload) where T : global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder => throw null;
    public static T WithTopic<T>(this T builder, string pubsubName, string name, bool enableRawPayload, IDictionary<string, string> metadata) where T : global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder => throw null;
}

public static class DaprEndpointRouteBuilderExtensions
{
    public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapSubscribeHandler(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints) => throw null;
    public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapSubscribeHandler(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, global::Dapr.SubscribeOptions options) => throw null;
}
