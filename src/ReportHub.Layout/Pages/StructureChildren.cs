using System.Collections;

namespace ReportHub.Layout;

/// <summary>The children of an element in reading order, as a chain from one to the next: counting and indexing walk it.</summary>
public readonly struct StructureChildren : IReadOnlyList<StructureElement>
{
    private readonly StructureElement? last;

    internal StructureChildren(StructureElement? last) => this.last = last;

    public bool IsEmpty => last is null;

    /// <summary>Walks the chain.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in this)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Walks the chain; for loops use the enumerator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such child.</exception>
    public StructureElement this[int index]
    {
        get
        {
            foreach (var child in this)
            {
                if (index-- == 0)
                {
                    return child;
                }
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    public Enumerator GetEnumerator() => new(last);

    IEnumerator<StructureElement> IEnumerable<StructureElement>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Steps through the chain without allocating.</summary>
    public struct Enumerator : IEnumerator<StructureElement>
    {
        private readonly StructureElement? last;
        private StructureElement? current;

        internal Enumerator(StructureElement? last) => this.last = last;

        public readonly StructureElement Current => current!;

        readonly object IEnumerator.Current => current!;

        public bool MoveNext()
        {
            if (last is null || ReferenceEquals(current, last))
            {
                return false;
            }

            current = (current ?? last).Next;
            return true;
        }

        public void Reset() => current = null;

        public readonly void Dispose()
        {
        }
    }
}
