using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.EntityFrameworkCore.ChangeTracking;

public class ChangeTracker
{
    public virtual void AcceptAllChanges() => throw null;
    public virtual bool @AutoDetectChangesEnabled { get => throw null; set => throw null; }
    public virtual void CascadeChanges() => throw null;
    public virtual void Clear() => throw null;
    public virtual Microsoft.EntityFrameworkCore.DbContext @Context { get => throw null; }
    public virtual void DetectChanges() => throw null;
    public virtual System.Collections.Generic.IEnumerable<Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry> Entries() => throw null;
    public virtual System.Collections.Generic.IEnumerable<Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity>> Entries<TEntity>() where TEntity : class => throw null;
    public override bool Equals(object @obj) => throw null;
    public override int GetHashCode() => throw null;
    public virtual bool HasChanges() => throw null;
    public virtual bool @LazyLoadingEnabled { get => throw null; set => throw null; }
    public virtual Microsoft.EntityFrameworkCore.QueryTrackingBehavior @QueryTrackingBehavior { get => throw null; set => throw null; }
    public override string ToString() => throw null;
}

public class EntityEntry
{
    public virtual Microsoft.EntityFrameworkCore.DbContext @Context { get => throw null; }
    public virtual void DetectChanges() => throw null;
    public virtual object @Entity { get => throw null; }
    public override bool Equals(object @obj) => throw null;
    public override int GetHashCode() => throw null;
    public virtual bool @IsKeySet { get => throw null; }
    public virtual void Reload() => throw null;
    public virtual System.Threading.Tasks.Task ReloadAsync(System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public virtual Microsoft.EntityFrameworkCore.EntityState @State { get => throw null; set => throw null; }
    public override string ToString() => throw null;
}

public class EntityEntry<TEntity> : Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry where TEntity : class
{
    public virtual TEntity @Entity { get => throw null; }
}
