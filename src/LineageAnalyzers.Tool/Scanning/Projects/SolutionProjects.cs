using LineageAnalyzers.Model;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;

namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>Reads which C# projects a solution (<c>.sln</c>, <c>.slnx</c>) holds.</summary>
internal static class SolutionProjects
{
    /// <summary>The absolute paths of the project files.</summary>
    /// <exception cref="LineageException">The solution cannot be read, or it holds no C# project.</exception>
    public static async Task<IReadOnlyList<string>> OfAsync(string solution, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(solution)!;
        var projects = (await ReadAsync(solution, cancellationToken)).SolutionProjects
            .Select(project => Path.GetFullPath(project.FilePath.Replace('\\', '/'), folder))
            .Where(path => Path.GetExtension(path).Equals(".csproj", StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (projects.Count == 0)
            throw new LineageException("the solution holds no C# project", solution, "Give another solution, a project or a folder.");
        return projects;
    }

    private static async Task<SolutionModel> ReadAsync(string solution, CancellationToken cancellationToken)
    {
        const string Advice = "Repair the solution, or give its folder instead.";
        try
        {
            var serializer = SolutionSerializers.GetSerializerByMoniker(solution)
                ?? throw new LineageException("the solution is of a kind that is not known", solution, Advice);
            return await serializer.OpenAsync(solution, cancellationToken);
        }
        catch (SolutionException exception)
        {
            var place = exception.Line is { } line ? $"{solution}:{line}" : solution;
            throw new LineageException($"the solution cannot be read, {exception.Message.TrimEnd('.')}", place, Advice, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Xml.XmlException)
        {
            var place = exception is System.Xml.XmlException xml ? $"{solution}:{xml.LineNumber}" : solution;
            throw new LineageException($"the solution cannot be read, {exception.Message.TrimEnd('.')}", place, Advice, exception);
        }
    }
}
