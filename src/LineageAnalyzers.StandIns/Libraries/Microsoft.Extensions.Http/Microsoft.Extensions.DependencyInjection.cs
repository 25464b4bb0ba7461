using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class HttpClientBuilderExtensions
{
    public static IHttpClientBuilder AddAsKeyed(this IHttpClientBuilder builder, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = global::Microsoft.Extensions.DependencyInjection.ServiceLifetime.Scoped) => throw null;
    public static IHttpClientBuilder AddDefaultLogger(this IHttpClientBuilder builder) => throw null;
    public static IHttpClientBuilder AddHttpMessageHandler(this IHttpClientBuilder builder, Func<IServiceProvider, global::System.Net.Http.DelegatingHandler> configureHandler) => throw null;
    public static IHttpClientBuilder AddHttpMessageHandler(this IHttpClientBuilder builder, Func<global::System.Net.Http.DelegatingHandler> configureHandler) => throw null;
    public static IHttpClientBuilder AddHttpMessageHandler<THandler>(this IHttpClientBuilder builder) where THandler : global::System.Net.Http.DelegatingHandler => throw null;
    public static IHttpClientBuilder AddLogger(this IHttpClientBuilder builder, Func<IServiceProvider, global::Microsoft.Extensions.Http.Logging.IHttpClientLogger> httpClientLoggerFactory, bool wrapHandlersPipeline = false) => throw null;
    public static IHttpClientBuilder AddLogger<TLogger>(this IHttpClientBuilder builder, bool wrapHandlersPipeline = false) where TLogger : global::Microsoft.Extensions.Http.Logging.IHttpClientLogger => throw null;
    public static IHttpClientBuilder AddTypedClient<TClient, TImplementation>(this IHttpClientBuilder builder) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddTypedClient<TClient>(this IHttpClientBuilder builder) where TClient : class => throw null;
    public static IHttpClientBuilder AddTypedClient<TClient>(this IHttpClientBuilder builder, Func<global::System.Net.Http.HttpClient, IServiceProvider, TClient> factory) where TClient : class => throw null;
    public static IHttpClientBuilder AddTypedClient<TClient>(this IHttpClientBuilder builder, Func<global::System.Net.Http.HttpClient, TClient> factory) where TClient : class => throw null;
    public static IHttpClientBuilder ConfigureAdditionalHttpMessageHandlers(this IHttpClientBuilder builder, Action<IList<global::System.Net.Http.DelegatingHandler>, IServiceProvider> configureAdditionalHandlers) => throw null;
    public static IHttpClientBuilder ConfigureHttpClient(this IHttpClientBuilder builder, Action<IServiceProvider, global::System.Net.Http.HttpClient> configureClient) => throw null;
    public static IHttpClientBuilder ConfigureHttpClient(this IHttpClientBuilder builder, Action<global::System.Net.Http.HttpClient> configureClient) => throw null;
    [Obsolete]
    public static IHttpClientBuilder ConfigureHttpMessageHandlerBuilder(this IHttpClientBuilder builder, Action<global::Microsoft.Extensions.Http.HttpMessageHandlerBuilder> configureBuilder) => throw null;
    public static IHttpClientBuilder ConfigurePrimaryHttpMessageHandler(this IHttpClientBuilder builder, Action<global::System.Net.Http.HttpMessageHandler, IServiceProvider> configureHandler) => throw null;
    public static IHttpClientBuilder ConfigurePrimaryHttpMessageHandler(this IHttpClientBuilder builder, Func<IServiceProvider, global::System.Net.Http.HttpMessageHandler> configureHandler) => throw null;
    public static IHttpClientBuilder ConfigurePrimaryHttpMessageHandler(this IHttpClientBuilder builder, Func<global::System.Net.Http.HttpMessageHandler> configureHandler) => throw null;
    public static IHttpClientBuilder ConfigurePrimaryHttpMessageHandler<THandler>(this IHttpClientBuilder builder) where THandler : global::System.Net.Http.HttpMessageHandler => throw null;
    public static IHttpClientBuilder RedactLoggedHeaders(this IHttpClientBuilder builder, IEnumerable<string> redactedLoggedHeaderNames) => throw null;
    public static IHttpClientBuilder RedactLoggedHeaders(this IHttpClientBuilder builder, Func<string, bool> shouldRedactHeaderValue) => throw null;
    public static IHttpClientBuilder RemoveAllLoggers(this IHttpClientBuilder builder) => throw null;
    public static IHttpClientBuilder RemoveAsKeyed(this IHttpClientBuilder builder) => throw null;
    public static IHttpClientBuilder SetHandlerLifetime(this IHttpClientBuilder builder, TimeSpan handlerLifetime) => throw null;
    public static IHttpClientBuilder UseSocketsHttpHandler(this IHttpClientBuilder builder, Action<ISocketsHttpHandlerBuilder> configureBuilder) => throw null;
    public static IHttpClientBuilder UseSocketsHttpHandler(this IHttpClientBuilder builder, Action<global::System.Net.Http.SocketsHttpHandler, IServiceProvider> configureHandler = null) => throw null;
}

public static class HttpClientFactoryServiceCollectionExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddHttpClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static IHttpClientBuilder AddHttpClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name) => throw null;
    public static IHttpClientBuilder AddHttpClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Action<IServiceProvider, global::System.Net.Http.HttpClient> configureClient) => throw null;
    public static IHttpClientBuilder AddHttpClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Action<global::System.Net.Http.HttpClient> configureClient) => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<IServiceProvider, global::System.Net.Http.HttpClient> configureClient) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<global::System.Net.Http.HttpClient> configureClient) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<global::System.Net.Http.HttpClient, IServiceProvider, TImplementation> factory) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<global::System.Net.Http.HttpClient, TImplementation> factory) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Action<IServiceProvider, global::System.Net.Http.HttpClient> configureClient) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Action<global::System.Net.Http.HttpClient> configureClient) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Func<global::System.Net.Http.HttpClient, IServiceProvider, TImplementation> factory) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Func<global::System.Net.Http.HttpClient, TImplementation> factory) where TClient : class where TImplementation : class, TClient => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where TClient : class => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<IServiceProvider, global::System.Net.Http.HttpClient> configureClient) where TClient : class => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<global::System.Net.Http.HttpClient> configureClient) where TClient : class => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name) where TClient : class => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Action<IServiceProvider, global::System.Net.Http.HttpClient> configureClient) where TClient : class => throw null;
    public static IHttpClientBuilder AddHttpClient<TClient>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Action<global::System.Net.Http.HttpClient> configureClient) where TClient : class => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection ConfigureHttpClientDefaults(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<IHttpClientBuilder> configure) => throw null;
}

public interface IHttpClientBuilder
{
    string Name { get; }
    global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
}

public interface ISocketsHttpHandlerBuilder
{
    string Name { get; }
    global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
}

public static class SocketsHttpHandlerBuilderExtensions
{
    public static ISocketsHttpHandlerBuilder Configure(this ISocketsHttpHandlerBuilder builder, global::Microsoft.Extensions.Configuration.IConfiguration configuration) => throw null;
    public static ISocketsHttpHandlerBuilder Configure(this ISocketsHttpHandlerBuilder builder, Action<global::System.Net.Http.SocketsHttpHandler, IServiceProvider> configure) => throw null;
}
