using System.CommandLine;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage registry …</c>: what concerns a schema registry itself.</summary>
internal static class RegistryCommand
{
    public static Command Create(Terminal terminal) => new("registry", "Serve a schema registry from a folder.")
    {
        RegistryServeCommand.Create(terminal),
    };
}
