using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Http;

public class HttpClientFactoryOptions
{
    public HttpClientFactoryOptions() => throw null;
    public TimeSpan HandlerLifetime { get; set; }
    public IList<Action<global::System.Net.Http.HttpClient>> HttpClientActions { get; }
    public IList<Action<HttpMessageHandlerBuilder>> HttpMessageHandlerBuilderActions { get; }
    public Func<string, bool> ShouldRedactHeaderValue { get; set; }
    public bool SuppressHandlerScope { get; set; }
}

public abstract class HttpMessageHandlerBuilder
{
    protected HttpMessageHandlerBuilder() => throw null;
    public abstract IList<global::System.Net.Http.DelegatingHandler> AdditionalHandlers { get; }
    public abstract string Name { get; set; }
    public abstract global::System.Net.Http.HttpMessageHandler PrimaryHandler { get; set; }
    public virtual IServiceProvider Services { get; }
    public abstract global::System.Net.Http.HttpMessageHandler Build();
    protected internal static global::System.Net.Http.HttpMessageHandler CreateHandlerPipeline(global::System.Net.Http.HttpMessageHandler primaryHandler, IEnumerable<global::System.Net.Http.DelegatingHandler> additionalHandlers) => throw null;
}

public interface IHttpMessageHandlerBuilderFilter
{
    Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next);
}

public interface ITypedHttpClientFactory<TClient>
{
    TClient CreateClient(global::System.Net.Http.HttpClient httpClient);
}
