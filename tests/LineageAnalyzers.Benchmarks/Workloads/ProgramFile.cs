namespace LineageAnalyzers.Benchmarks.Workloads;

/// <summary>The program that hosts all domains of a project.</summary>
internal static class ProgramFile
{
    /// <summary>Its path, which tells that a project is an application.</summary>
    public const string Path = "Program.cs";

    /// <summary>The file for these domains.</summary>
    public static SourceFile For(IReadOnlyCollection<Domain> domains) => new(Path, $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        namespace Acme;

        public static class Program
        {
            public static async Task Main(string[] args)
            {
                var builder = Host.CreateApplicationBuilder(args);
        {{string.Join('\n', domains.Select(domain => $"        Acme.{domain.Region}.{domain.Name}Registration.Add{domain.Name}s(builder.Services, builder.Configuration);"))}}
                await builder.Build().RunAsync();
            }
        }

        """);
}
