using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Http.Logging;

public interface IHttpClientAsyncLogger : IHttpClientLogger
{
    ValueTask LogRequestFailedAsync(object context, global::System.Net.Http.HttpRequestMessage request, global::System.Net.Http.HttpResponseMessage response, Exception exception, TimeSpan elapsed, CancellationToken cancellationToken = default);
    ValueTask<object> LogRequestStartAsync(global::System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken = default);
    ValueTask LogRequestStopAsync(object context, global::System.Net.Http.HttpRequestMessage request, global::System.Net.Http.HttpResponseMessage response, TimeSpan elapsed, CancellationToken cancellationToken = default);
}

public interface IHttpClientLogger
{
    void LogRequestFailed(object context, global::System.Net.Http.HttpRequestMessage request, global::System.Net.Http.HttpResponseMessage response, Exception exception, TimeSpan elapsed);
    object LogRequestStart(global::System.Net.Http.HttpRequestMessage request);
    void LogRequestStop(object context, global::System.Net.Http.HttpRequestMessage request, global::System.Net.Http.HttpResponseMessage response, TimeSpan elapsed);
}

public class LoggingHttpMessageHandler : global::System.Net.Http.DelegatingHandler
{
    public LoggingHttpMessageHandler(global::Microsoft.Extensions.Logging.ILogger logger) => throw null;
    public LoggingHttpMessageHandler(global::Microsoft.Extensions.Logging.ILogger logger, HttpClientFactoryOptions options) => throw null;
    protected override global::System.Net.Http.HttpResponseMessage Send(global::System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken) => throw null;
    protected override Task<global::System.Net.Http.HttpResponseMessage> SendAsync(global::System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken) => throw null;
}

public class LoggingScopeHttpMessageHandler : global::System.Net.Http.DelegatingHandler
{
    public LoggingScopeHttpMessageHandler(global::Microsoft.Extensions.Logging.ILogger logger) => throw null;
    public LoggingScopeHttpMessageHandler(global::Microsoft.Extensions.Logging.ILogger logger, HttpClientFactoryOptions options) => throw null;
    protected override global::System.Net.Http.HttpResponseMessage Send(global::System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken) => throw null;
    protected override Task<global::System.Net.Http.HttpResponseMessage> SendAsync(global::System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken) => throw null;
}
