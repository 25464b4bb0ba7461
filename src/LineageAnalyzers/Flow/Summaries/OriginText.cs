using System.Globalization;
using System.Text;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>
/// Origins as text: <c>0.Customer.Email</c> is a field of the first parameter, <c>this.Name</c> one of the object, <c>p0.Id</c> one of what is parsed,
/// <c>@clock:System.DateTime.UtcNow</c> a source. Before that stand <c>~</c>, <c>+</c> or <c>?</c> for what is computed, aggregated or decided, <c>#</c> for what
/// is masked, and <c>-</c> for what cannot be read in it any more.
/// </summary>
internal static class OriginText
{
    private const string This = "this";

    /// <summary>The text of an origin.</summary>
    public static string Of(Origin origin, ParsedRoots roots)
    {
        var text = new StringBuilder();
        text.Append(origin.Transformation switch
        {
            FlowTransformation.Transformation => "~",
            FlowTransformation.Aggregation => "+",
            FlowTransformation.Conditional => "?",
            _ => "",
        });
        if (origin.IsMasked)
            text.Append('#');
        if (!origin.IsLegible)
            text.Append('-');
        return text.Append(Of(origin.Root, origin.Path, roots)).ToString();
    }

    /// <summary>The text of a path in a root.</summary>
    public static string Of(OriginRoot root, string path, ParsedRoots roots) => root switch
    {
        ParameterRoot { Position: ParameterRoot.This } => FieldPath.Join(This, path),
        ParameterRoot parameter => FieldPath.Join(parameter.Position.ToString(CultureInfo.InvariantCulture), path),
        ParsedRoot parsed => FieldPath.Join("p" + roots.NumberOf(parsed), path),
        SourceRoot { Member: null } source => "@" + WireText<FlowSource>.Of(source.Source),
        SourceRoot source => $"@{WireText<FlowSource>.Of(source.Source)}:{source.Member}",
        _ => throw new SummaryNotTellableException(),
    };

    /// <summary>The origin that a text tells.</summary>
    /// <exception cref="FormatException">It tells none.</exception>
    public static Origin Parse(string text, ParsedRoots roots)
    {
        var position = 0;
        var transformation = Take(text, ref position, '~') ? FlowTransformation.Transformation
            : Take(text, ref position, '+') ? FlowTransformation.Aggregation
            : Take(text, ref position, '?') ? FlowTransformation.Conditional
            : FlowTransformation.Identity;
        var isMasked = Take(text, ref position, '#');
        var isVeiled = Take(text, ref position, '-');
        var origin = Parse(text.Substring(position), roots, out var path);
        if (path.Length > 0)
            origin = origin.Member(path, path);
        if (isMasked)
            origin = origin.Masked();
        origin = origin.By(transformation);
        return isVeiled ? origin.Veiled() : origin;
    }

    private static Origin Parse(string text, ParsedRoots roots, out string path)
    {
        path = "";
        if (text.StartsWith("@", StringComparison.Ordinal))
        {
            var end = text.IndexOf(':');
            if (!WireText<FlowSource>.TryParse(end < 0 ? text.Substring(1) : text.Substring(1, end - 1), out var source))
                throw new FormatException($"'{text}' is no source");
            return Origin.Of(source, end < 0 ? null : text.Substring(end + 1), null);
        }

        var length = text.IndexOfAny(['.', '[', '{']);
        var root = length < 0 ? text : text.Substring(0, length);
        path = length < 0 ? "" : text[length] == '.' ? text.Substring(length + 1) : text.Substring(length);
        if (root == This)
            return Origin.Of(new ParameterRoot(ParameterRoot.This), null);
        return root.StartsWith("p", StringComparison.Ordinal)
            ? Origin.Of(roots[Number(root.Substring(1))], null)
            : Origin.Of(new ParameterRoot(Number(root)), null);
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"'{text}' is no number");

    private static bool Take(string text, ref int position, char sign)
    {
        if (position >= text.Length || text[position] != sign)
            return false;
        position++;
        return true;
    }
}
