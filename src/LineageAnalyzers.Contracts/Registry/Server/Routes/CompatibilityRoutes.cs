using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry.Server.Content;

namespace LineageAnalyzers.Contracts.Registry.Server.Routes;

/// <summary><c>/compatibility</c>: may a schema follow one version, or all that a registration would be held against?</summary>
internal static class CompatibilityRoutes
{
    public static void Map(RouteTable routes)
    {
        routes.Post("/compatibility/subjects/{subject}/versions/{version}", call => Judge(call, OneVersion(call)));
        routes.Post("/compatibility/subjects/{subject}/versions", call => Judge(call, call.Content.Subjects.GetValueOrDefault(call.Subject)?.Live ?? []));
    }

    // With nothing to compare with, everything may follow; a number that is not there is an error.
    private static IEnumerable<SubjectVersion> OneVersion(RegistryCall call)
    {
        var known = call.Content.Subjects.TryGetValue(call.Subject, out var subject) && subject.Live.Any();
        return !known && VersionNumber.Parse(call.Version) is null ? [] : [call.Content.Get(call.Subject, call.Version)];
    }

    private static JsonObject Judge(RegistryCall call, IEnumerable<SubjectVersion> versions)
    {
        var verbose = call.Flag("verbose");
        try
        {
            var judgement = call.Registration.Judge(call.Subject, SchemaRequest.Read(call.Body).Body, versions);
            return Answer(judgement.IsCompatible, verbose, judgement.IsCompatible ? [] : VerdictMessages.Of(judgement.Result!, judgement.Old!, call.Content.CompatibilityOf(call.Subject)));
        }
        catch (RegistryError error) when (verbose && error.Status == 422)
        {
            return Answer(false, verbose, [error.Message]);
        }
    }

    private static JsonObject Answer(bool compatible, bool verbose, IEnumerable<string> messages)
    {
        var json = new JsonObject { ["is_compatible"] = compatible };
        if (verbose)
            json["messages"] = AnswerShapes.List(messages);
        return json;
    }
}
