using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Cap;

/// <summary>The recognisers of DotNetCore.CAP.</summary>
internal static class CapRecognisers
{
    /// <summary>The recognisers; none when the compilation does not reference CAP.</summary>
    public static IEnumerable<ClientRecogniser> In(SourceModels models)
    {
        var symbols = new CapSymbols(models.Compilation);
        if (!symbols.AreReferenced)
            yield break;
        var setup = new CapSetup(models, symbols);
        var text = models.Compilation.GetSpecialType(SpecialType.System_String);
        yield return new CapPublishRecogniser(symbols, setup, text);
        yield return new CapSubscribeRecogniser(symbols, setup, text);
    }
}
