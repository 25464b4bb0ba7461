using LineageAnalyzers.Contracts.Registry.Server.Content;
using LineageAnalyzers.Contracts.Registry.Server.Routes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>
/// Serves a folder with the REST interface of a Confluent schema registry, for local work and tests: no authentication, one machine.
/// What it registers is written into the folder at once, and ids stay the same when it starts again.
/// </summary>
public sealed class RegistryServer : IAsyncDisposable
{
    private const int LongestBody = 16 * 1024 * 1024;

    private readonly WebApplication _application;

    private RegistryServer(WebApplication application) => _application = application;

    /// <summary>Where it listens, for example <c>http://127.0.0.1:8081</c>.</summary>
    public string Url => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Starts the server.</summary>
    /// <param name="folder">The folder; it is made when there is none.</param>
    /// <param name="host">The address to listen at, for example <c>127.0.0.1</c>.</param>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="RegistryException">The folder has a fault, or the address cannot be listened at.</exception>
    public static async Task<RegistryServer> StartAsync(string folder, string host, int port, CancellationToken cancellationToken)
    {
        var application = Build(folder, host, port);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            return new RegistryServer(application);
        }
        catch (Exception problem) when (problem is IOException or System.Net.Sockets.SocketException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw new RegistryException($"http://{host}:{port}: nothing can listen there: {problem.Message}. Give another --port, or stop what uses it.", problem);
        }
    }

    /// <summary>Serves until it is told to stop.</summary>
    public Task WaitForStopAsync(CancellationToken cancellationToken) => _application.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static WebApplication Build(string path, string host, int port)
    {
        var folder = new ContentFolder(path);
        Directory.CreateDirectory(path);
        var content = folder.Load();
        folder.SaveRegistry(content);

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().UseUrls($"http://{host}:{port}").ConfigureKestrel(options => options.Limits.MaxRequestBodySize = LongestBody);
        var application = builder.Build();
        application.Use((context, next) =>
        {
            ContextPath.Rewrite(context.Request);
            return next(context);
        });
        application.UseRouting();
        var routes = new RouteTable(application, content, folder);
        routes.Get("/", _ => new System.Text.Json.Nodes.JsonObject());
        routes.Get("/contexts", call => AnswerShapes.List(call.Content.Subjects.Keys.Select(SubjectContext.Of).Append(SubjectContext.Default).Distinct().Order(StringComparer.Ordinal)));
        SubjectRoutes.Map(routes);
        SchemaRoutes.Map(routes);
        SettingRoutes.Map(routes);
        CompatibilityRoutes.Map(routes);
        application.MapFallback(RouteTable.NotFoundAsync);
        return application;
    }
}
