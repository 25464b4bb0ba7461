using System.Runtime.CompilerServices;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.Locking;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>What a text of a lock file holds. A text is read once, however many compilations ask: an editor makes a new one with every key.</summary>
internal sealed class LockFile
{
    private static readonly ConditionalWeakTable<SourceText, LockFile> Known = new();

    private LockFile(LockedSchemas? schemas, JsonFormatException? fault)
    {
        Schemas = schemas;
        Fault = fault;
    }

    /// <summary>The schemas; null when the text is no lock.</summary>
    public LockedSchemas? Schemas { get; }

    /// <summary>Why it is none; null when it is one.</summary>
    public JsonFormatException? Fault { get; }

    /// <summary>What the text holds.</summary>
    public static LockFile Of(SourceText text) => Known.GetValue(text, static content => Read(content.ToString()));

    private static LockFile Read(string text)
    {
        try
        {
            return new LockFile(new LockedSchemas(ContractsLockReader.Read(text)), null);
        }
        catch (JsonFormatException fault)
        {
            return new LockFile(null, fault);
        }
    }
}
