using System.CommandLine;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage registry …</c>: what concerns a schema registry itself.</summary>
internal static class RegistryCommand
{
    public static Command Create(Terminal terminal) => new("registry", "Pull what a registry holds into a lock file, or serve a registry from a folder.")
    {
        RegistryPullCommand.Create(terminal),
        RegistryServeCommand.Create(terminal),
    };
}
