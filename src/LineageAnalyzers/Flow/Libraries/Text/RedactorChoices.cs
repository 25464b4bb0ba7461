using System.Collections.Immutable;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Text;

/// <summary>Which redactor is set up for which class of data (<c>SetRedactor</c>, <c>SetHmacRedactor</c>, <c>SetFallbackRedactor</c>), as far as it matters: whether it changes anything.</summary>
internal sealed class RedactorChoices
{
    private static readonly string[] Calls = ["SetRedactor", "SetHmacRedactor", "SetFallbackRedactor"];

    private readonly ClassificationTexts _texts;
    private readonly ImmutableArray<Choice> _forClasses;
    private readonly ImmutableArray<Choice> _fallbacks;

    public RedactorChoices(SourceModels models)
    {
        _texts = new ClassificationTexts(models, new ClassificationSymbols(models.Compilation));
        var choices = models.SearchedTrees
            .SelectMany(tree => Calls.SelectMany(name => CandidateIndex.Find(tree, name, default)))
            .Select(node => models.OperationOf(node, default)).OfType<IInvocationOperation>()
            .Where(static call => call.TargetMethod.ContainingType is { Name: "IRedactionBuilder" or "RedactionExtensions" } type && NamespaceNames.Of(type) == Redactors.Namespace)
            .SelectMany(ChoicesOf)
            .ToLookup(static choice => choice.IsFallback);
        _forClasses = choices[false].ToImmutableArray();
        _fallbacks = choices[true].ToImmutableArray();
    }

    /// <summary>What the redactors do that may be given for a class of data. With none that is set up, what is left out is erased.</summary>
    /// <param name="classes">The classes, as the call that asks for the redactor names them.</param>
    public RedactorEffect For(IOperation? classes)
    {
        if (!_forClasses.Concat(_fallbacks).Any(static choice => choice.IsNull))
            return RedactorEffect.Masks;
        var asked = classes is null ? null : KeyOf(classes);
        var meant = asked is null ? _forClasses : _forClasses.Where(choice => choice.Classes == asked || choice.Classes is null).ToImmutableArray();
        var isCertain = asked is not null && meant.Any(choice => choice.Classes == asked && choice.IsCertain);
        var ends = isCertain ? meant.Select(static choice => choice.IsNull) : meant.Select(static choice => choice.IsNull).Concat(Fallbacks);
        return ends.Distinct().ToList() switch
        {
            [true] => RedactorEffect.Nothing,
            [false] => RedactorEffect.Masks,
            _ => RedactorEffect.NotKnown,
        };
    }

    private IEnumerable<bool> Fallbacks => _fallbacks.Any(static choice => choice.IsCertain) ? _fallbacks.Select(static choice => choice.IsNull) : _fallbacks.Select(static choice => choice.IsNull).Append(false);

    private IEnumerable<Choice> ChoicesOf(IInvocationOperation call)
    {
        var isNull = call.TargetMethod.TypeArguments is [var redactor] && Redactors.IsNull(redactor);
        var isCertain = !call.Syntax.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax)
            .Any(static node => node is IfStatementSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or ConditionalExpressionSyntax);
        if (call.TargetMethod.Name == "SetFallbackRedactor")
            return [new Choice(null, isNull, isCertain, IsFallback: true)];
        var sets = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "classifications")?.Value;
        return sets is IArrayCreationOperation { Initializer.ElementValues: var each }
            ? each.Select(set => new Choice(KeyOf(set), isNull, isCertain, IsFallback: false))
            : [new Choice(null, isNull, isCertain, IsFallback: false)];
    }

    // A class alone is a set of one.
    private string? KeyOf(IOperation set)
    {
        set = LocalValue.Of(set);
        IEnumerable<IOperation> classes = set switch
        {
            IConversionOperation { OperatorMethod: not null, Operand: var single } => new[] { single },
            IObjectCreationOperation { Type.Name: "DataClassificationSet", Arguments: [{ Value: IArrayCreationOperation { Initializer.ElementValues: var several } }] } => several,
            IObjectCreationOperation { Type.Name: "DataClassificationSet", Arguments: [{ Value: { Type.Name: "DataClassification" } only }] } => new[] { only },
            _ => new[] { set },
        };
        var texts = classes.Select(one => _texts.Of(LocalValue.Of(one))).ToList();
        return texts.Contains(null) ? null : string.Join(",", texts.OrderBy(static text => text, StringComparer.Ordinal));
    }

    // The classes are null where the code does not show them.
    private sealed record Choice(string? Classes, bool IsNull, bool IsCertain, bool IsFallback);
}
