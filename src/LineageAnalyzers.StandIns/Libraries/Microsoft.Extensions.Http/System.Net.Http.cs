using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http;

public static class HttpClientFactoryExtensions
{
    public static global::System.Net.Http.HttpClient CreateClient(this IHttpClientFactory factory) => throw null;
}

public static class HttpMessageHandlerFactoryExtensions
{
    public static global::System.Net.Http.HttpMessageHandler CreateHandler(this IHttpMessageHandlerFactory factory) => throw null;
}

public interface IHttpClientFactory
{
    global::System.Net.Http.HttpClient CreateClient(string name);
}

public interface IHttpMessageHandlerFactory
{
    global::System.Net.Http.HttpMessageHandler CreateHandler(string name);
}
