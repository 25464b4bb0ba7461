using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Hosting.Internal;

public class ApplicationLifetime : IApplicationLifetime, IHostApplicationLifetime
{
    public ApplicationLifetime(global::Microsoft.Extensions.Logging.ILogger<ApplicationLifetime> logger) => throw null;
    public CancellationToken ApplicationStarted { get; }
    public CancellationToken ApplicationStopped { get; }
    public CancellationToken ApplicationStopping { get; }
    public void NotifyStarted() => throw null;
    public void NotifyStopped() => throw null;
    public void StopApplication() => throw null;
}

public class ConsoleLifetime : IHostLifetime, IDisposable
{
    public ConsoleLifetime(global::Microsoft.Extensions.Options.IOptions<ConsoleLifetimeOptions> options, IHostEnvironment environment, IHostApplicationLifetime applicationLifetime, global::Microsoft.Extensions.Options.IOptions<HostOptions> hostOptions) => throw null;
    public ConsoleLifetime(global::Microsoft.Extensions.Options.IOptions<ConsoleLifetimeOptions> options, IHostEnvironment environment, IHostApplicationLifetime applicationLifetime, global::Microsoft.Extensions.Options.IOptions<HostOptions> hostOptions, global::Microsoft.Extensions.Logging.ILoggerFactory loggerFactory) => throw null;
    public void Dispose() => throw null;
    public Task StopAsync(CancellationToken cancellationToken) => throw null;
    public Task WaitForStartAsync(CancellationToken cancellationToken) => throw null;
}

public class HostingEnvironment : IHostingEnvironment, IHostEnvironment
{
    public HostingEnvironment() => throw null;
    public string ApplicationName { get; set; }
    public global::Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; }
    public string ContentRootPath { get; set; }
    public string EnvironmentName { get; set; }
}
