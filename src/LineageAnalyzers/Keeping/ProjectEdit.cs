using System.Threading;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Keeping;

/// <summary>
/// What was typed between two moments of a project, where what was found at the first one still holds: nothing has changed that was looked at, or the code that has
/// changed does not compile yet, so that nothing can be said of it. The next keys make it whole.
/// </summary>
internal sealed class ProjectEdit
{
    private readonly Dictionary<SyntaxTree, (SyntaxTree Tree, IFileEdit Edit)> _files = [];
    private bool _isUnfinished;

    private ProjectEdit()
    {
    }

    /// <summary>Whether code is left behind that was looked at and does not compile now.</summary>
    public bool IsUnfinished => _isUnfinished;

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>Where places are after it.</summary>
    public MovedPlaces Places => new(PlaceOf, _isUnfinished);

    /// <summary>The edit; null where what was found does not hold any more.</summary>
    /// <param name="then">The first moment.</param>
    /// <param name="now">The second one, with the same surroundings.</param>
    /// <param name="seen">What was looked at.</param>
    /// <param name="isHalfTyped">Tells members whose code does not compile at the second moment.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ProjectEdit? Between(ProjectMoment then, ProjectMoment now, SeenCode seen, Func<SyntaxNode, bool> isHalfTyped, CancellationToken cancellationToken)
    {
        var edit = new ProjectEdit();
        for (var index = 0; index < now.Trees.Length; index++)
        {
            var (old, changed) = (then.Trees[index], now.Trees[index]);
            if (old == changed)
                continue;
            if (Kept(old, changed, seen, cancellationToken) is { } kept)
                edit._files[old] = (changed, kept);
            else if (Unfinished(old, changed, seen, isHalfTyped, cancellationToken) is { } unfinished)
                (edit._files[old], edit._isUnfinished) = ((changed, unfinished), true);
            else
                return null;
        }

        return seen.HasSameSettings(tree => now.SettingOf(edit._files.TryGetValue(tree, out var file) ? file.Tree : tree)) ? edit : null;
    }

    private static CodeChange? Kept(SyntaxTree old, SyntaxTree changed, SeenCode seen, CancellationToken cancellationToken) =>
        CodeChange.Between(old, changed, cancellationToken) is { } change
        && !change.Bodies.Any(body => IsSeen(body, seen))
        && !seen.DiffersInWords(old.ToString(), changed.ToString())
            ? change
            : null;

    private static UnfinishedText? Unfinished(SyntaxTree old, SyntaxTree changed, SeenCode seen, Func<SyntaxNode, bool> isHalfTyped, CancellationToken cancellationToken)
    {
        if (old.FilePath != changed.FilePath || !old.Options.Equals(changed.Options))
            return null;
        var isUnfinished = UnfinishedText.IsIn(changed, cancellationToken)
            || (CodeChange.Between(old, changed, cancellationToken) is { } change
                && change.Bodies.Any(body => IsSeen(body, seen))
                && change.Bodies.All(body => !IsSeen(body, seen) || isHalfTyped(body.New)));
        return isUnfinished ? UnfinishedText.Between(old, changed, cancellationToken) : null;
    }

    private static bool IsSeen((SyntaxNode Old, SyntaxNode New) body, SeenCode seen) => seen.Holds(body.Old) || seen.Holds(body.New);

    private Location? PlaceOf(Location location)
    {
        if (location.SourceTree is not { } tree || !_files.TryGetValue(tree, out var file))
            return location;
        return file.Edit.Move(location.SourceSpan) is { } span ? Location.Create(file.Tree, span) : null;
    }
}
