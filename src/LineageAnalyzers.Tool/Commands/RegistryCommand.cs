using System.CommandLine;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage registry …</c>: what concerns a schema registry itself.</summary>
internal static class RegistryCommand
{
    public static Command Create(Terminal terminal) => new("registry", "Pull what a registry holds into a lock file, serve a registry from a folder, or find the faults of one.")
    {
        RegistryPullCommand.Create(terminal),
        RegistryServeCommand.Create(terminal),
        RegistryLintCommand.Create(terminal),
    };
}
