using Microsoft.AspNetCore.Http;

namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>
/// A base address of a context, <c>/contexts/.staging</c>: what comes after it is asked of that context. Names that state a context keep it.
/// </summary>
internal static class ContextPath
{
    private const string Root = "contexts";

    /// <summary>Lets a request below a context's address mean the subjects of that context.</summary>
    public static void Rewrite(HttpRequest request)
    {
        var parts = (request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [Root, var name, .. var rest] || ContextOf(name) is not { } context)
            return;
        request.Path = "/" + string.Join('/', Qualify(context, rest));
        if (context != SubjectContext.Default && ScopeOf(rest) is { } parameter)
            Qualify(request, context, parameter);
    }

    private static string? ContextOf(string name)
    {
        try
        {
            return SubjectContext.Parse(name);
        }
        catch (RegistryException)
        {
            return null;
        }
    }

    // The setting of a whole context is that of the subject without a name in it.
    private static IEnumerable<string> Qualify(string context, string[] parts)
    {
        var isSubject = false;
        foreach (var part in parts)
        {
            yield return isSubject ? Qualify(context, part) : part;
            isSubject = !isSubject && (part == "subjects" || (part is "config" or "mode" && ReferenceEquals(part, parts[0])));
        }

        if (parts is ["config" or "mode"] && context != SubjectContext.Default)
            yield return Qualify(context, "");
    }

    private static string Qualify(string context, string subject) =>
        subject.StartsWith(":*:", StringComparison.Ordinal) ? subject : SubjectContext.Qualify(context, subject);

    private static string? ScopeOf(string[] parts) => parts switch
    {
        ["subjects"] or ["schemas"] => "subjectPrefix",
        ["schemas", "ids", ..] => "subject",
        _ => null,
    };

    private static void Qualify(HttpRequest request, string context, string parameter)
    {
        var value = Qualify(context, (string?)request.Query[parameter] ?? "");
        request.QueryString = QueryString.Create(
            request.Query.Where(pair => pair.Key != parameter).Append(KeyValuePair.Create(parameter, new Microsoft.Extensions.Primitives.StringValues(value))));
    }
}
