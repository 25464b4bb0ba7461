using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Dapr.Common;

public abstract class DaprGenericClientBuilder<TClientBuilder> where TClientBuilder : class, IDaprClient
{
    protected DaprGenericClientBuilder(global::Microsoft.Extensions.Configuration.IConfiguration configuration = null) => throw null;
    public string DaprApiToken { get; }
    public global::System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get; }
    public abstract TClientBuilder Build();
    public DaprGenericClientBuilder<TClientBuilder> UseDaprApiToken(string apiToken) => throw null;
    public DaprGenericClientBuilder<TClientBuilder> UseGrpcEndpoint(string grpcEndpoint) => throw null;
    public DaprGenericClientBuilder<TClientBuilder> UseHttpClientFactory(global::System.Net.Http.IHttpClientFactory httpClientFactory) => throw null;
    public DaprGenericClientBuilder<TClientBuilder> UseHttpEndpoint(string httpEndpoint) => throw null;
    public DaprGenericClientBuilder<TClientBuilder> UseJsonSerializationOptions(global::System.Text.Json.JsonSerializerOptions options) => throw null;
    public DaprGenericClientBuilder<TClientBuilder> UseTimeout(TimeSpan timeout) => throw null;
}

public interface IDaprClient : IDisposable
{
}

public interface IDaprServiceBuilder
{
    global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
}
