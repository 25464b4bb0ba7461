using System.Collections.Immutable;
using LineageAnalyzers.Flow.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Takes what a call is given apart into the values that its text shows, so that a finding stands at the one that leaks.</summary>
internal static class ShownParts
{
    private static readonly string[] Templates = ["message", "messageTemplate", "messageFormat", "format"];

    /// <summary>The values that a call, or the creation of an exception, shows.</summary>
    public static IEnumerable<ShownPart> Of(IOperation call)
    {
        var (method, arguments, instance) = call switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments, invocation.Instance),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments, null),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty, null),
        };
        var isExtension = method is { IsExtensionMethod: true } && instance is null;
        var holes = new Queue<bool>();
        var isTakenApart = arguments.Any(argument => argument is { Parameter.Name: "destructureObjects", Value.ConstantValue: { HasValue: true, Value: true } });
        foreach (var argument in arguments.OrderBy(argument => argument.Parameter?.Ordinal))
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter || (isExtension && parameter.Ordinal == 0))
                continue;
            if (Templates.Contains(parameter.Name) && argument.Value.ConstantValue is { HasValue: true, Value: string template })
            {
                holes = new Queue<bool>(TakenApart(template));
                continue;
            }

            if (IsNoText(argument.Value) || LoggedParameter.IsRedacted(parameter))
                continue;
            if (LoggedParameter.IsTakenApart(parameter) is { } logged)
            {
                yield return new ShownPart(argument.Value, logged);
                continue;
            }

            foreach (var value in TextParts.Of(argument.Value))
                yield return new ShownPart(value, isTakenApart || holes.Count > 0 && holes.Dequeue() ? ShownAs.Members : ShownAs.Text);
        }
    }

    // The exception of an entry is the concern of whoever throws it; a logger or a level shows no data.
    private static bool IsNoText(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        for (var type = value.Type; type is not null; type = type.BaseType)
        {
            if (type.Name is "Exception" && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
                return true;
        }

        return value.Type is { TypeKind: TypeKind.Enum } or { Name: "ILogger" or "EventId" } || value.ConstantValue.HasValue;
    }

    // For each hole of a template, whether it has the sign that takes an object apart; "{{" is no hole.
    private static IEnumerable<bool> TakenApart(string template)
    {
        for (var index = 0; index < template.Length - 1; index++)
        {
            if (template[index] != '{')
                continue;
            if (template[index + 1] == '{')
                index++;
            else
                yield return template[index + 1] == '@';
        }
    }
}
