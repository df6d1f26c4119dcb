using System.Collections;

namespace ReportHub.Layout;

/// <summary>The children of an element in reading order, as a chain from one to the next. There is no count and no index: either would walk it, and a loop over a long table would never end.</summary>
public readonly struct StructureChildren : IEnumerable<StructureElement>
{
    private readonly StructureElement? last;

    internal StructureChildren(StructureElement? last) => this.last = last;

    public bool IsEmpty => last is null;

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
